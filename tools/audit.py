"""Ask the advisory database about every locked package: ``python tools/audit.py requirements/ci.txt``.

Fails on a known vulnerability. Where the database cannot be reached it says so and does not fail: no answer
is no finding.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys


def main(lock: str) -> int:
    """Print what is known; the exit status."""
    done = subprocess.run(
        [sys.executable, "-m", "pip_audit", "--requirement", lock, "--disable-pip", "--format", "json"],
        capture_output=True,
        text=True,
        timeout=600,
    )
    try:
        packages = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        if re.search(r"ConnectionError|ConnectTimeout|NameResolution|ServiceError|ReadTimeout", done.stderr):
            print("not audited: the advisory database cannot be reached from here")
            return 0
        print(done.stderr, file=sys.stderr)
        return 2
    known = [(package, flaw) for package in packages for flaw in package.get("vulns", ())]
    for package, flaw in known:
        print(
            f"{package['name']} {package['version']}: {flaw['id']}, fixed in {', '.join(flaw['fix_versions'])}"
        )
    skipped = sum("skip_reason" in package for package in packages)
    asked = len(packages) - skipped
    print(f"{asked} of {len(packages)} packages audited, {len(known)} vulnerabilities known")
    if not asked:
        print("not audited: the advisory database cannot be reached from here")
    return 1 if known else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
