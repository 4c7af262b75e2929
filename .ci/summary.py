"""Sums the TRX files below a folder: summary.py FOLDER FAILED_STEPS.

A failed step without a failed test counts as a failure too. So does a run in which no test ran.
"""

import sys
import xml.etree.ElementTree as ET
from pathlib import Path

NAMESPACE = "{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}"


def main(folder: Path, failed_steps: int) -> int:
    passed = failed = skipped = 0
    for path in sorted(folder.rglob("*.trx")):
        try:
            root = ET.parse(path).getroot()
        except ET.ParseError as error:
            print(f"{path.name}: {error}", file=sys.stderr)
            failed += 1
            continue

        for result in root.iter(f"{NAMESPACE}UnitTestResult"):
            outcome = result.get("outcome")
            if outcome == "Passed":
                passed += 1
            elif outcome == "NotExecuted":
                skipped += 1
            else:
                failed += 1
                print(f"FAILED {result.get('testName')}", file=sys.stderr)

    if passed + failed == 0:
        print("no test ran", file=sys.stderr)
        failed += 1
    failed = max(failed, failed_steps)
    sys.stderr.flush()
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
