"""One picture, after asking who wants it: a view derived from the bytes received."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from marketplace.intake.images import derived
from marketplace.intake.open_pictures import opens
from marketplace.intake.queries import picture_for
from marketplace.tools import tools
from marketplace.web.reader import member_of

WIDTHS_PX = {"small": 320, "large": 1920}


@require_safe
@login_required
def picture(request: HttpRequest, segment_id: UUID, sha256: str, size: str) -> HttpResponse:
    """A re-encoded view without metadata; 404 for whoever may not see the segment."""
    found = picture_for(member_of(request), segment_id, sha256) if size in WIDTHS_PX else None
    data = None if found is None else tools().blobs.read(sha256)
    if found is None or data is None or not opens(found, data):
        raise Http404
    answer = HttpResponse(derived(data, most_px=WIDTHS_PX[size]), content_type="image/webp")
    answer["Cache-Control"] = "private, max-age=600"
    answer["Content-Security-Policy"] = "default-src 'none'; sandbox"
    answer["X-Content-Type-Options"] = "nosniff"
    return answer
