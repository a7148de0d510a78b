"""How the documentation site is built: ``make docs``."""

from __future__ import annotations

import re
from pathlib import Path

from sphinx.application import Sphinx

import partydocs

project = "partydocs"
author = "The partydocs developers"
release = version = partydocs.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["pieces"]
nitpicky = True
# The standard library's and attrs' names are not part of this site.
nitpick_ignore_regex = [
    ("py:.*", r"(?!partydocs).*"),
    ("py:.*", r"partydocs\.(\w+\._|\w+\.T$|source\.|vocab\.).*"),
]

html_theme = "furo"
html_title = f"partydocs {release}"
html_static_path = ["static"]
html_css_files = ["site.css"]
# Fonts with all letters of Vietnamese stand first: where one is missing, browsers draw it out of line.
_MONOSPACE = (
    "SFMono-Regular, Consolas, 'Noto Sans Mono', 'JetBrains Mono', Menlo, 'DejaVu Sans Mono', monospace"
)
html_theme_options = {"light_css_variables": {"font-stack--monospace": _MONOSPACE}}
html_copy_source = False
html_show_copyright = False
html_show_sourcelink = False

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_default_options = {"members": True, "member-order": "bysource", "exclude-members": "__new__,__init__"}
autodoc_typehints = "signature"
add_module_names = False
highlight_language = "text"
pygments_style = "friendly"
pygments_dark_style = "github-dark"

_FILES_OF_THE_PROJECT = {
    "README.md": "index.md",
    "README.vi.md": "huong-dan.md",
    "CONTRIBUTING.md": "contributing.md",
    "CHANGELOG.md": "changelog.md",
}
# [words](../CONTRIBUTING.md#part) and [words](../src/partydocs/vocab/offices.toml)
_LINK_OUT = re.compile(r"\[(?P<words>[^\]\n]+)\]\((?P<up>(?:\.\./)+)(?P<file>[\w./-]+)(?P<part>#[\w-]+)?\)")
# The blank line that a doctest needs before the fence which ends its block.
_LAST_BLANK = re.compile(r"^(```pycon\n(?:(?!```).*\n)*?)\n(?=```$)", re.MULTILINE)
# The entries of a navigation list.
_NAVIGATION = re.compile(r"(?<=^```\{toctree\}\n)(?:(?!```).*\n)*", re.MULTILINE)


def _present(entries: re.Match[str]) -> str:
    """The entries whose pages are there; a page without an entry is a warning all the same."""
    here = Path(__file__).parent
    lines = entries[0].splitlines(keepends=True)
    return "".join(line for line in lines if line[0] in ":\n" or (here / f"{line.strip()}.md").exists())


def _prepare(app: Sphinx, page: str, text: list[str]) -> None:
    """What reads well in the repository, made to read well on the site.

    A link out of ``docs/`` leads to the page made of the file, or becomes the file's name.
    """
    depth = page.count("/")

    def inside(link: re.Match[str]) -> str:
        if link["up"].count("/") <= depth:
            return link[0]
        target = _FILES_OF_THE_PROJECT.get(link["file"])
        if target is None:
            return link["words"] if link["words"].startswith("`") else f"{link['words']} (`{link['file']}`)"
        return f"[{link['words']}]({'../' * depth}{target}{link['part'] or ''})"

    text[0] = _LAST_BLANK.sub(r"\1", _LINK_OUT.sub(inside, text[0]))
    if page == "index":
        text[0] = _NAVIGATION.sub(_present, text[0])


def setup(app: Sphinx) -> None:
    """Called by Sphinx."""
    app.connect("source-read", _prepare)
