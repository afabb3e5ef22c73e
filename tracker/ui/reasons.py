"""Why there are no pictures, counts or away time: half a sentence for each code;
what a way that works cannot do: one sentence each."""

from collections.abc import Mapping

from tracker.language import Sentences

# Why there are no pictures or no counts.
REASONS: Mapping[str, str] = Sentences(
    {
        "no_display": "this desktop shows no screen",
        "no_screens": "this desktop shows no screen",
        "grab_failed": "the screen could not be read",
        "asleep": "the screen is switched off",
        "ask_first": "your desktop asks you first, in Settings",
        "looking": "the desktop is still being asked",
        "denied": "this desktop was told not to share its screen",
        "portal_failed": "the desktop could not take the picture",
        "foreign_file": "the desktop handed over a file that is no picture",
        "no_bus": "the desktop's services cannot be reached",
        "no_portal": "this desktop has no portal for pictures",
        "no_grim": "this Wayland desktop has neither a portal for pictures nor grim",
        "no_wayland": "this desktop shows no screen",
        "no_toplevels": "this desktop does not tell which windows show",
        "not_here": "this desktop does not tell",
        "gone": "the display is gone",
        "time_out": "the screen did not answer",
        "xwayland": "this Wayland desktop does not show its screen",
        "timeout": "the screen did not answer in 10 seconds",
        "one_colour": "the screen shows one colour only",
        "no_xinput": "this desktop gives no input counts",
        "xinput_too_old": "this desktop is too old for input counts",
        "no_screen_saver": "this desktop gives no away time",
        "disk_full": "the disk is full",
        "encode_failed": "the picture could not be made",
        "too_large": "the picture became too large",
        "off": "this contract takes none",
        "quota_full": "the room you gave to pictures is used up",
        "windows_unknown": "this desktop does not say which windows show, and some are never pictured",
    }
)

LIMITS: Mapping[str, str] = Sentences(
    {
        "asks_once": "The desktop asks you once and then remembers.",
        "unmeasured": "Not tried on this system by those who made Fairhour.",
        "asks_monthly": "The system asks again about every month. Choose Continue to Allow.",
        "no_places": "Windows are known by name only, not by place.",
    }
)
