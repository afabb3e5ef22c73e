"""Model fields: UTC seconds, minor units of money, billing week, SHA-256."""

import re
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models

WEEK_S = 604_800
WEEK_EPOCH_S = 345_600  # the first Monday after 1970-01-01, 00:00:00Z


def _is_sha256(value: str) -> None:
    if not re.fullmatch(r"[0-9a-f]{64}", value):
        raise ValidationError("not a SHA-256 in lower-case hex", code="sha256")


def _is_monday(value: int) -> None:
    if (value - WEEK_EPOCH_S) % WEEK_S:
        raise ValidationError("not the first second of a week", code="week")


class SecondsField(models.BigIntegerField):
    """An instant as whole Unix seconds, or a length in whole seconds."""


class MinorField(models.BigIntegerField):
    """Money in whole minor units; the currency stands beside it."""


class WeekField(models.BigIntegerField):
    """A billing week by its first second, Monday 00:00:00Z."""

    default_validators = [_is_monday]


class CurrencyField(models.CharField):
    """An ISO 4217 code."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["max_length"] = 3
        super().__init__(*args, **kwargs)


class Sha256Field(models.CharField):
    """A SHA-256, an Ed25519 key or another 32 bytes, as 64 lower-case hex digits."""

    default_validators = [_is_sha256]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["max_length"] = 64
        super().__init__(*args, **kwargs)
