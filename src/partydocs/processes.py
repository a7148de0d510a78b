"""A function mapped over many items on several processes: in order, lazily, with bounded memory.

Items travel in chunks, so that small pages pay little for the way. At any time at most three chunks for
each process are under way; the iterable is read no further ahead than that. When a process dies (killed
by the system, out of memory), the items that were under way are run again, each alone in a fresh process:
the one that kills its process again is named, all others give their results. Nothing is lost or doubled.
"""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain
from typing import Final, Generic, TypeVar

from partydocs.many import Failure, attempt

__all__ = ["ordered_map"]

_R = TypeVar("_R")

#: A chunk is full at this many pages or characters: some tenths of a second of work.
CHUNK_PAGES: Final = 32
CHUNK_CHARACTERS: Final = 100_000
CHUNKS_AHEAD: Final = 3


_Chunk = list[tuple[int, str]]


def _ignore_interrupts() -> None:
    """Ctrl-C reaches the whole process group; the parent alone answers it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _run(function: Callable[[str], _R], chunk: _Chunk) -> list[_R | Failure]:
    return [attempt(function, index, text) for index, text in chunk]


def _chunks(texts: Iterable[tuple[int, str]]) -> Iterator[_Chunk]:
    chunk: _Chunk = []
    size = 0
    for index, text in texts:
        chunk.append((index, text))
        size += len(text) if isinstance(text, str) else 0  # what is no page fails where it is read
        if len(chunk) >= CHUNK_PAGES or size >= CHUNK_CHARACTERS:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


class _Pool(Generic[_R]):
    """A process pool that is made anew when one of its processes has died."""

    def __init__(self, function: Callable[[str], _R], workers: int) -> None:
        self._function = function
        self._workers = workers
        self._executor = self._start()

    def _start(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(self._workers, initializer=_ignore_interrupts)

    def submit(self, chunk: _Chunk) -> Future[list[_R | Failure]]:
        try:
            return self._executor.submit(_run, self._function, chunk)
        except BrokenProcessPool:  # broken between two calls: what was under way fails by itself
            self.restart()
            return self._executor.submit(_run, self._function, chunk)

    def restart(self) -> None:
        self.close()
        self._executor = self._start()

    def close(self) -> None:
        self._executor.shutdown(wait=True, cancel_futures=True)

    def alone(self, chunk: _Chunk) -> list[_R | Failure]:
        """The results of a chunk whose process died, each item in a process that does nothing else."""
        results: list[_R | Failure] = []
        for item in chunk:
            try:
                results += self.submit([item]).result()
            except BrokenProcessPool:
                results.append(Failure(item[0], "the process that read it died"))
                self.restart()
        return results


def ordered_map(
    function: Callable[[str], _R], texts: Iterable[str], workers: int
) -> Generator[_R | Failure, None, None]:
    """``function`` of each text, in order, on ``workers`` processes; a ``Failure`` where it raised or died.

    ``function`` must be picklable. An exception of ``texts`` itself is raised after the results of all
    texts before it. Closing the iterator ends the processes.
    """
    broken: list[BaseException] = []
    chunks = _chunks(enumerate(_until_it_breaks(texts, broken)))
    pool: _Pool[_R] = _Pool(function, workers)
    under_way: deque[tuple[_Chunk, Future[list[_R | Failure]]]] = deque()
    try:
        for chunk in chain(chunks, [None]):
            if chunk is not None:
                under_way.append((chunk, pool.submit(chunk)))
            while under_way and (chunk is None or len(under_way) >= workers * CHUNKS_AHEAD):
                first, future = under_way.popleft()
                try:
                    results = future.result()
                except BrokenProcessPool:
                    pool.restart()
                    results = pool.alone(first)
                    under_way = deque(
                        (other, made if _succeeded(made) else pool.submit(other)) for other, made in under_way
                    )
                yield from results
    finally:
        pool.close()
    if broken:
        raise broken[0]


def _succeeded(future: Future[list[_R | Failure]]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


def _until_it_breaks(texts: Iterable[str], broken: list[BaseException]) -> Iterator[str]:
    try:
        yield from texts
    except Exception as error:
        broken.append(error)
