"""Every address on one page."""

from allauth.account.decorators import secure_admin_login
from django.contrib import admin
from django.urls import include, path, re_path

from marketplace.api.docs import docs
from marketplace.api.problem import not_found
from marketplace.api.router import api
from marketplace.people import oauth
from marketplace.tools import tools

# Staff sign in where everybody does: the second factor counts there too.
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]
_token = oauth.TokenEndpoint(tools().clock, nonce_lasts_s=tools().policy.nonce_lasts_s)
_revoke = oauth.RevokeEndpoint(nonce_lasts_s=tools().policy.nonce_lasts_s)

urlpatterns = [
    path("api/v1/", api.urls),
    path("api/docs", docs),
    re_path(r"^api/", not_found),
    # Before allauth's own at the same addresses: see people/oauth.
    path("identity/o/authorize", oauth.authorize),
    path("identity/o/device", oauth.device),
    path("identity/o/api/token", _token),
    path("identity/o/api/revoke", _revoke),
    path("", include("allauth.idp.urls")),
    path("accounts/", include("allauth.urls")),
    path("admin/", admin.site.urls),
    path("", include("marketplace.web.urls")),
]
