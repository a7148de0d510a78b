"""A Scrapy project's item pipeline: every page that the spider brings becomes the data of its article.

scrapy runspider examples/scrapy_pipeline.py -a start=https://example.com/tin-tuc/1 -O articles.jsonl

In a project of your own, put ``PartydocsPipeline`` into ``ITEM_PIPELINES``. Needs partydocs[html].
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, ClassVar

import scrapy
from scrapy.exceptions import DropItem
from scrapy.http import Response

import partydocs


class PartydocsPipeline:
    """Replaces ``item["html"]`` by ``item["article"]``: the JSON shape of the article."""

    def process_item(self, item: dict[str, Any]) -> dict[str, Any]:
        """What Scrapy calls with each item; a page without an article is dropped."""
        article = partydocs.parse_html(item.pop("html"), url=item["url"])
        if not article.paragraphs:
            raise DropItem(f"no article at {item['url']}")
        return {**item, "article": partydocs.to_dict(article)}


class PageSpider(scrapy.Spider):  # type: ignore[misc]  # scrapy has no types where it is not installed
    """One page, or several with commas between their addresses."""

    name = "pages"
    custom_settings: ClassVar = {"ITEM_PIPELINES": {PartydocsPipeline: 300}}

    def __init__(self, start: str, **options: Any) -> None:
        super().__init__(**options)
        self.addresses = start.split(",")

    async def start(self) -> AsyncIterator[scrapy.Request]:
        """The first requests."""
        for address in self.addresses:
            yield scrapy.Request(address)

    def parse(self, response: Response) -> Iterator[dict[str, Any]]:
        """The page as it came, for the pipeline."""
        yield {"url": response.url, "html": response.body}
