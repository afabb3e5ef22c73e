"""The local socket behind `fairhour start` and its sisters."""
