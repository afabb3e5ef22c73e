"""Every key of the windows, and what it does: what Settings and the documents list. Pure."""

from dataclasses import dataclass

from tracker.language import mark


@dataclass(frozen=True, slots=True)
class Key:
    """Keys as they are pressed, where, and what they do."""

    where: str
    keys: str
    does: str


KEYS: tuple[Key, ...] = mark(
    (
        Key("Tracker", "Ctrl+Enter", "Start, stop, or say that you are back"),
        Key("Tracker", "Ctrl+K", "Choose a contract; while recording, go on with it"),
        Key("Tracker", "Ctrl+L", "Edit the memo"),
        Key("Tracker", "Ctrl+Shift+L", "Declare a call, reading or thinking, or end it"),
        Key("Tracker", "Ctrl+R", "Review the last picture"),
        Key("Tracker", "Ctrl+2", "Open the Diary"),
        Key("Tracker", "Ctrl+3", "Open the Week"),
        Key("Tracker", "Ctrl+4", "Open the Earnings"),
        Key("Tracker", "Ctrl+M", "Mini window"),
        Key("Tracker", "Ctrl+Shift+N", "Recent notifications"),
        Key("Tracker", "Ctrl+Shift+T", "Say the clock aloud"),
        Key("Tracker", "Ctrl+Shift+H", "Hide or show money"),
        Key("Tracker", "Ctrl+,", "Settings"),
        Key("Tracker", "F6", "Go to the message at the foot"),
        Key("Tracker", "Ctrl+Q", "Quit"),
        Key("Mini window", "Arrow keys", "Move the window"),
        Key("Mini window", "Space", "Press its button"),
        Key("Mini window", "Enter, Esc", "Open the Tracker window"),
        Key("Diary", "Arrow keys", "Move from cell to cell"),
        Key("Diary", "Shift+Arrow keys", "Choose several cells"),
        Key("Diary", "Enter", "Open the picture"),
        Key("Diary", "E", "Edit the memo of what is chosen"),
        Key("Diary", "S", "Send what is chosen now"),
        Key("Diary", "Del", "Remove what is chosen"),
        Key("Diary", "M", "Move what is chosen to another contract"),
        Key("Diary", "B", "Blur the pictures of what is chosen, or show them again"),
        Key("Diary", "H", "Open the picture and hide a box"),
        Key("Diary", "T", "Go to today"),
        Key("Diary", "Alt+Left, Alt+Right", "The day before, the day after"),
        Key("Diary", "Ctrl+Z", "Undo"),
        Key("Diary", "Ctrl+Shift+Z", "Do it again"),
        Key("Diary", "Ctrl+1", "Open the Tracker window"),
        Key("Diary", "Ctrl+3", "Open the Week"),
        Key("Diary", "Ctrl+4", "Open the Earnings"),
        Key("Diary", "Ctrl+N", "Add manual time"),
        Key("Diary", "Ctrl+W", "Close"),
        Key("Week", "Alt+Left, Alt+Right", "The week before, the week after"),
        Key("Week", "Arrow keys", "Move from figure to figure"),
        Key("Week", "Enter", "Open the day or the segment in the diary"),
        Key("Week", "Ctrl+Enter", "Approve and send what waits"),
        Key("Week", "Ctrl+S", "Save the signed week of the chosen contract"),
        Key("Week", "Ctrl+Z", "Undo"),
        Key("Week", "Ctrl+Shift+Z", "Do it again"),
        Key("Week", "Ctrl+1", "Open the Tracker window"),
        Key("Week", "Ctrl+2", "Open the Diary"),
        Key("Week", "Ctrl+4", "Open the Earnings"),
        Key("Week", "Ctrl+W, Esc", "Close"),
        Key("Earnings", "Arrow keys", "Move from figure to figure"),
        Key("Earnings", "Enter", "Show the segments behind a row"),
        Key("Earnings", "Ctrl+S", "Save as CSV"),
        Key("Earnings", "Ctrl+Shift+S", "Save as PDF"),
        Key("Earnings", "Ctrl+1", "Open the Tracker window"),
        Key("Earnings", "Ctrl+2", "Open the Diary"),
        Key("Earnings", "Ctrl+3", "Open the Week"),
        Key("Earnings", "Ctrl+W, Esc", "Close"),
        Key("Picture", "Left, Right", "The picture before, the picture after"),
        Key("Picture", "H", "Hide a box: arrow keys move it, Shift sizes it"),
        Key("Picture", "B", "Blur all of it, or show it again"),
        Key("Picture", "E", "Edit the memo"),
        Key("Picture", "S", "Send now"),
        Key("Picture", "Del", "Remove"),
        Key("Picture", "Ctrl+Z", "Undo"),
        Key("Picture", "Ctrl+Shift+Z", "Do it again"),
        Key("Settings", "Ctrl+F", "Search"),
        Key("Away", "Enter", "Leave the time out and go on"),
        Key("Away", "S", "Leave the time out and stop"),
        Key("Away", "W", "I was working: claim it as manual time"),
        Key("Every window", "Tab, Shift+Tab", "Go to the next part, or back"),
        Key("Every window", "Esc", "Close, where nothing is lost by it"),
    )
)
