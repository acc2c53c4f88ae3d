"""Cleans pages on a cluster: Spark reads, splits, tries again and writes; the one file of copydesk does the rest.

    spark-submit clean_job.py INPUT OUTPUT [options] [-- options of copydesk clean]

Each partition goes through a process of the tool, by pipe. A document that cannot be cleaned becomes a record
{id, error}; a tool that does not end well fails its task, so that Spark tries again and at last says why.
docs/cluster.md tells the rest.
"""

import argparse
import json
import os
import re
import sys
import tempfile
from itertools import chain
from subprocess import PIPE, Popen, check_output
from threading import Thread

from pyspark import SparkFiles
from pyspark.sql import SparkSession
from pyspark.sql import functions as F
from pyspark.sql import types as T

# The host of an address. "https://news.example/a" -> "news.example"
HOST = r"^[A-Za-z][\w+.-]*://(?:[^/?#@]*@)?([^/?#:]+)"
# What stands before a path that names its file system. "hdfs://namenode:8020/pages" -> "hdfs://namenode:8020"
FILE_SYSTEM = re.compile(r"^[A-Za-z][\w+.-]*:(?://[^/]*)?")


def main(argv):
    add = (parser := parser_of(__doc__)).add_argument
    add("--to", choices=["ndjson", "parquet"], default="ndjson")
    add("--compress", metavar="CODEC", help="of what is written: gzip, zstd, snappy")
    add("--by", choices=["date", "host"], help="a folder for each day of publication, or each host")
    add("--url-field", metavar="NAME", help="where the host comes from: url, in WET warc-target-uri")
    args = parse(parser, argv)
    with session(args, "copydesk clean") as spark:
        clean(spark, args)


def parser_of(doc):
    """The arguments that both jobs have."""
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=doc, formatter_class=plain, allow_abbrev=False)
    add = parser.add_argument
    add("input", help="a path that Spark can read; for text and wet a folder")
    add("output", help="a folder that is not there yet")
    add("--from", dest="kind", choices=["ndjson", "parquet", "text", "wet"], default="ndjson")
    add("--rules", action="append", default=[], metavar="FILE", help="a rules file, sent along with the tool")
    add("--partitions", type=int, metavar="N", help="spread the documents evenly over N partitions")
    add("--tool", default="copydesk.mjs", metavar="FILE", help="the one file of copydesk (copydesk.mjs)")
    add("--node", default="node", metavar="FILE", help="Node.js, as the executors find it (node)")
    return parser


def parse(parser, argv):
    end = argv.index("--") if "--" in argv else len(argv)
    return parser.parse_args(argv[:end], argparse.Namespace(options=argv[end + 1 :]))


def session(args, name):
    spark = SparkSession.builder.appName(name).getOrCreate()
    for path in [args.tool, *args.rules]:
        spark.sparkContext.addFile(path)
    return spark


def clean(spark, args):
    options = ["clean", "-f", "ndjson", "--errors", "inline", *args.options]
    url = args.url_field or ("warc-target-uri" if args.kind == "wet" else "url")
    if args.by == "host" and "--meta-fields" not in options:
        options += ["--meta-fields", url]
    lines = read(spark, args).mapPartitions(lambda part: chain.from_iterable(runs(args, options, part)))
    rows = lines.map(lambda line: (line.decode(),))
    articles = spark.createDataFrame(rows, "value string", verifySchema=False)
    if args.by:
        key = F.substring(F.get_json_object("value", "$.published"), 1, 10)
        if args.by == "host":
            key = F.lower(F.regexp_extract(F.get_json_object("value", f"$['meta']['{url}']"), HOST, 1))
        # Few files a folder; what is much larger than the rest is split again.
        articles = articles.withColumn(args.by, key).hint("rebalance", args.by)
    if args.to == "parquet":
        schema = json.loads(check_output(tool(args, "schema")))
        shape = spark_type(schema, schema).add("error", "string")
        article = F.from_json("value", shape, {"mode": "FAILFAST"}).alias("value")
        articles = articles.select(article, *articles.columns[1:]).select("value.*", *articles.columns[1:])
    writer = articles.write.partitionBy(args.by) if args.by else articles.write
    if args.compress:
        writer = writer.option("compression", args.compress)
    writer.format("parquet" if args.to == "parquet" else "text").save(args.output)


def read(spark, args):
    """What a partition hands to the tool: lines of NDJSON, files as (name, bytes), or the bytes of WET files."""
    if args.kind in ("text", "wet"):
        files = spark.read.format("binaryFile").option("recursiveFileLookup", True).load(args.input)
        rows = files.select("path", "content")
    elif args.kind == "parquet":
        rows = spark.read.parquet(args.input).select(F.to_json(F.struct("*")).alias("value"))
    else:
        rows = spark.read.text(args.input, lineSep="\n")
    if args.partitions:
        rows = rows.repartition(args.partitions)
    if args.kind == "wet":
        return rows.rdd.map(lambda row: row.content)
    if args.kind == "text":
        # A file is called what a run inside the folder calls it.
        folder = args.input if FILE_SYSTEM.match(args.input) else os.path.abspath(args.input)
        start = len(FILE_SYSTEM.sub("", folder).rstrip("/")) + 1
        return rows.rdd.map(lambda row: (FILE_SYSTEM.sub("", row.path)[start:], row.content))
    return rows.rdd.map(lambda row: row.value.encode() + b"\n")


def runs(args, options, part, accepted=(0,)):
    """Runs the tool on a partition; yields for each of its processes the lines that it prints."""
    first = next(part, None)
    if first is None:
        return
    part = chain([first], part)
    rules = [word for path in args.rules for word in ("--rules", SparkFiles.get(os.path.basename(path)))]
    # One worker, so that a document that runs out of time or memory is lost alone; time enough on a busy machine, too.
    command = tool(args, options[0], "-q", "-j", "1", "--timeout", "600", "--no-config", *rules, *options[1:])
    if args.kind == "wet":
        for content in part:
            yield through([*command, "--from", "wet"], [content], accepted)
    elif args.kind == "text":
        with tempfile.TemporaryDirectory() as folder:
            names = [save(folder, name, content) for name, content in part]
            yield through([*command, "--files-from", "-", "--null"], names, accepted, folder)
    else:
        yield through([*command, "--from", "ndjson"], part, accepted)


def tool(args, *options):
    return [args.node, SparkFiles.get(os.path.basename(args.tool)), *options]


def through(command, chunks, accepted=(0,), cwd=None):
    """Pipes bytes through a process and yields the lines that it prints; raises where it does not end well.

    RDD.pipe would wait for ever where reading the input fails, and keep what the process said to itself.
    """
    failures = []
    with tempfile.TemporaryFile() as said, Popen(command, stdin=PIPE, stdout=PIPE, stderr=said, cwd=cwd) as run:

        def feed():
            try:
                with run.stdin as pipe:
                    for chunk in chunks:
                        pipe.write(chunk)
            except BrokenPipeError:
                pass  # It has ended: its exit code says why.
            except BaseException as failure:
                failures.append(failure)
                run.kill()

        feeder = Thread(target=feed, daemon=True)
        feeder.start()
        try:
            yield from (line.rstrip(b"\n") for line in run.stdout)
        except GeneratorExit:
            run.kill()
            raise
        feeder.join()
        if failures:
            raise failures[0]
        if run.wait() not in accepted:
            said.seek(0)
            raise RuntimeError(f"copydesk ended with {run.returncode}: {said.read()[-4000:].decode(errors='replace')}")


def save(folder, name, content):
    """Writes a file below a folder; returns its name as the tool reads names from its input."""
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(content)
    return os.fsencode(name) + b"\0"


def spark_type(schema, whole):
    """The type of a column, from the JSON Schema of an article; what has several shapes stays JSON, a string."""
    if "$ref" in schema:
        return spark_type(whole["$defs"][schema["$ref"].split("/")[-1]], whole)
    shapes = [shape for shape in schema.get("anyOf", []) if shape != {"type": "null"}]
    if len(shapes) == 1:
        return spark_type(shapes[0], whole)
    if "properties" in schema:
        fields = schema["properties"].items()
        return T.StructType([T.StructField(name, spark_type(part, whole)) for name, part in fields])
    if schema.get("type") == "array":
        return T.ArrayType(spark_type(schema.get("prefixItems", [schema["items"]])[0], whole))
    if schema.get("type") == "integer" or isinstance(schema.get("const"), int):
        return T.IntegerType()
    return T.DoubleType() if schema.get("type") == "number" else T.StringType()


if __name__ == "__main__":
    main(sys.argv[1:])
