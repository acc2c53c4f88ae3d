"""Learns the furniture of sites on a cluster: partial counts of each partition, added up in rounds, then rules.

    spark-submit learn_job.py INPUT OUTPUT [options] [-- options of copydesk learn]

OUTPUT becomes a folder with one rules file, for `clean_job.py --rules`. docs/cluster.md tells the rest.
"""

import math
import sys
import tempfile

import clean_job
from clean_job import parse, parser_of, read, runs, save, session, through, tool

TABLES_AT_ONCE = 16


def main(argv):
    add = (parser := parser_of(__doc__)).add_argument
    add("--min-documents", metavar="N", help="a rule is for a line in so many documents")
    add("--min-share", metavar="SHARE", help="and in this share of those of its source")
    args = parse(parser, argv)
    with session(args, "copydesk learn") as spark:
        spark.sparkContext.addPyFile(clean_job.__file__)
        learn(spark, args)


def learn(spark, args):
    options = ["learn", "--partial", *args.options]

    def counted(part):
        # A document that cannot be read (exit code 1) is no reason to learn nothing from the others.
        return (b"\n".join(lines) for lines in runs(args, options, part, accepted=(0, 1)))

    tables = read(spark, args).mapPartitions(counted)
    count = tables.getNumPartitions()
    while count > TABLES_AT_ONCE:
        count = math.ceil(count / TABLES_AT_ONCE)
        tables = tables.repartition(count).mapPartitions(lambda part: merged(args, ["--partial"], part))
    limits = {"--min-documents": args.min_documents, "--min-share": args.min_share}
    choice = [word for name, value in limits.items() if value for word in (name, value)]
    rules = tables.repartition(1).mapPartitions(lambda part: merged(args, choice, part))
    spark.createDataFrame(rules.map(lambda text: (text.decode(),)), "value string").write.text(args.output)


def merged(args, options, tables):
    """Adds up the partial tables of a partition."""
    with tempfile.TemporaryDirectory() as folder:
        names = [save(folder, f"{i}.part", table).rstrip(b"\0") for i, table in enumerate(tables)]
        if names:
            command = tool(args, "learn", "--merge", "-q", "--no-config", *options, *names)
            yield b"\n".join(through(command, [], cwd=folder))


if __name__ == "__main__":
    main(sys.argv[1:])
