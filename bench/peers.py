"""Runs the Python peers that are importable over NDJSON on stdin and prints `name seconds` for each, or `name -`."""
import importlib
import json
import sys
import time

texts = [json.loads(line)["text"] for line in sys.stdin if line.strip()]


def html(text):
    return "<html><body>%s</body></html>" % "".join("<p>%s</p>" % line for line in text.split("\n") if line.strip())


PEERS = {
    "ftfy": lambda module: module.fix_text,
    "justext": lambda module: lambda text: module.justext(html(text).encode(), module.get_stoplist("English")),
    "trafilatura": lambda module: lambda text: module.extract(html(text)),
}

for name, make in PEERS.items():
    try:
        run = make(importlib.import_module(name))
    except ImportError:
        print(name, "-")
        continue
    started = time.perf_counter()
    for text in texts:
        run(text)
    print(name, time.perf_counter() - started)
