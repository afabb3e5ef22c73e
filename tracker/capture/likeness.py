"""Is a picture of one colour, so that it shows nothing?"""

from PIL import Image, ImageStat

SAMPLE = (64, 36)
ONE_COLOUR_BELOW = 1.0


def is_one_colour(image: Image.Image) -> bool:
    """True where a grey copy of 64x36 spreads less than 1.0 of 255 about its mean: black too.

    Published rule, domain section 4 (`ONE_COLOUR`). Any size and mode; a smaller copy of the
    picture made by averaging answers the same and is cheaper.
    """
    grey = image.convert("L").resize(SAMPLE, Image.Resampling.BOX)
    return bool(ImageStat.Stat(grey).stddev[0] < ONE_COLOUR_BELOW)
