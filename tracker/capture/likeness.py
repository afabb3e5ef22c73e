"""Is a picture of one colour, so that it shows nothing? And how like is it to another?"""

from PIL import Image, ImageStat

SAMPLE = (64, 36)
STEPS = (9, 8)
ONE_COLOUR_BELOW = 1.0


def is_one_colour(image: Image.Image) -> bool:
    """True where a grey copy of 64x36 spreads less than 1.0 of 255 about its mean: black too.

    Published rule, domain section 4 (`ONE_COLOUR`). Any size and mode; a smaller copy of the
    picture made by averaging answers the same and is cheaper.
    """
    grey = image.convert("L").resize(SAMPLE, Image.Resampling.BOX)
    return bool(ImageStat.Stat(grey).stddev[0] < ONE_COLOUR_BELOW)


def likeness(image: Image.Image) -> int:
    """64 bits of a picture, a dHash: where a copy of 9x8 greys gets darker from left to right.

    Two pictures whose bits differ by 2 or less hardly differ (`SAME_PICTURE`). What is shown
    cannot be won back: eight rows of lighter or darker.
    """
    width, height = STEPS
    grey = image.convert("L").resize(STEPS, Image.Resampling.BOX).tobytes()
    bits = 0
    for row in range(height):
        for place in range(row * width, (row + 1) * width - 1):
            bits = bits << 1 | (grey[place] > grey[place + 1])
    return bits
