"""Members, their companies, their devices, and how a company pays."""

from typing import Any, ClassVar, Self

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.db import models
from django.db.models import Q

from marketplace.fields import SecondsField, Sha256Field

CLOCK_FLAGGED_S = 120
CLOCK_MOST_S = 2_000_000_000


class Company(models.Model):
    """A client: whoever pays. Members belong to it."""

    name = models.CharField(max_length=200)
    country = models.CharField(max_length=2, blank=True, default="")  # ISO 3166-1; an e-invoice's

    class Meta:
        verbose_name_plural = "companies"

    def __str__(self) -> str:
        return self.name


class MemberManager(BaseUserManager["Member"]):
    """Makes members; the e-mail address is the name they sign in with."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "Member":
        """A member; without a password nobody can sign in as them yet."""
        member = self.model(email=self.normalize_email(email).lower(), **fields)
        member.set_password(password)
        member.save(using=self._db)
        return member

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "Member":
        """A member of staff with every right in the admin pages."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


class Member(AbstractBaseUser, PermissionsMixin):
    """A person with an account. With a company: a client; without: a freelancer."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200, blank=True)
    company = models.ForeignKey(
        Company, on_delete=models.PROTECT, null=True, blank=True, related_name="members"
    )
    country = models.CharField(max_length=2, blank=True, default="")  # of a freelancer, who sells
    zone = models.CharField(max_length=64, default="UTC")  # whose clock their pages show
    is_active = models.BooleanField(default=True)
    is_staff = models.BooleanField(default=False)

    objects: ClassVar[MemberManager] = MemberManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    def __str__(self) -> str:
        return self.name or self.email


class DeviceQuerySet(models.QuerySet["Device"]):
    """Devices, from one member's point of view."""

    def for_actor(self, actor: Member) -> Self:
        """The actor's own devices."""
        return self.filter(member=actor)

    def live(self) -> Self:
        """Devices that are still signed in."""
        return self.filter(retired_s=None)


class Device(models.Model):
    """A computer that may send a member's diary: known by its public key."""

    id = models.UUIDField(primary_key=True)
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="devices")
    name = models.CharField(max_length=200, blank=True)
    public_key = Sha256Field()
    rt_hash = models.CharField(max_length=255)  # of its refresh token; the token is never stored
    chain_id = models.UUIDField(null=True, blank=True)  # what it calls itself in its chain's links
    enrolled_s = SecondsField()
    retired_s = SecondsField(null=True, blank=True)
    clock_ahead_s = models.IntegerField(
        default=0, db_default=0
    )  # of ours when it last sent; below 0: behind

    objects: ClassVar[Any] = DeviceQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="device_key_is_live_once",
                fields=["public_key"],
                condition=Q(retired_s__isnull=True),
            ),
            models.UniqueConstraint(
                name="device_chain_is_live_once",
                fields=["chain_id"],
                condition=Q(retired_s__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name or 'device'} {self.id}"

    @property
    def clock_is_off(self) -> bool:
        """Over two minutes from ours: shown, never a reason to refuse."""
        return abs(self.clock_ahead_s) > CLOCK_FLAGGED_S

    @property
    def clock_off_minutes(self) -> int:
        """How many whole minutes, either way."""
        return abs(self.clock_ahead_s) // 60


class BillingMethod(models.Model):
    """How a company is charged: a reference at the gateway, never a card number."""

    class Kind(models.TextChoices):
        """What the reference stands for."""

        CARD = "card"
        BANK = "bank"

    company = models.ForeignKey(Company, on_delete=models.PROTECT, related_name="billing_methods")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    reference = models.CharField(max_length=200)  # the gateway's name for it
    label = models.CharField(max_length=60)  # "Card ending 4242"
    verified_s = SecondsField(null=True, blank=True)
    removed_s = SecondsField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="billing_method_kind_is_known", condition=Q(kind__in=["card", "bank"])
            )
        ]

    def __str__(self) -> str:
        return self.label
