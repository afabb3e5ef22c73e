import html

from hypothesis import given
from hypothesis import strategies as st

from tracker.markup import escape


@given(st.text())
def test_it_says_what_the_standard_library_says(text):
    assert escape(text) == html.escape(text)
