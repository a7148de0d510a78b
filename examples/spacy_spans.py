"""What partydocs finds as spaCy spans: ``doc.spans["citations"]`` and so on, for use beside other components.

python examples/spacy_spans.py examples/pages/province.txt
"""

from __future__ import annotations

import sys
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

import partydocs

#: The kinds of result that become spans, and the label of each.
KINDS = {"attendees": "PERSON", "citations": "LAW", "dates": "DATE", "groups": "GROUP"}


def annotate(doc: Doc) -> Doc:
    """Put the results into ``doc.spans``; a span takes in the whole of a token that a result is part of."""
    article = partydocs.parse(doc.text)
    for kind, label in KINDS.items():
        found = getattr(article, kind)
        spans = [doc.char_span(each.start, each.end, label, alignment_mode="expand") for each in found]
        doc.spans[kind] = spans
    return doc


def pipeline() -> Language:
    """Vietnamese with tokens at spaces; the default tokenizer would need pyvi."""
    Language.component("partydocs", func=annotate)
    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"use_pyvi": False}}})
    nlp.add_pipe("partydocs")
    return nlp


if __name__ == "__main__":
    doc = pipeline()(Path(sys.argv[1]).read_text(encoding="utf-8"))
    for kind in KINDS:
        for span in doc.spans[kind]:
            print(f"{kind:10} {span.label_:7} {span.text}")
