"""Gives pairs of reference and batch to Evidently's default preset.

Reads lines of JSON from standard input, {"reference": path, "batch": path} of Parquet files, and answers each with a
line of JSON: how many of the columns have drifted, and how many there are.
"""

import json
import sys
import warnings

import pandas
from evidently import Report
from evidently.presets import DataDriftPreset

warnings.filterwarnings("ignore")

for line in sys.stdin:
    pair = json.loads(line)
    reference = pandas.read_parquet(pair["reference"])
    batch = pandas.read_parquet(pair["batch"])
    metrics = Report([DataDriftPreset()]).run(batch, reference).dict()["metrics"]
    drifted = next(metric["value"] for metric in metrics if "DriftedColumnsCount" in metric["metric_name"])
    print(json.dumps({"drifted": drifted["count"], "share": drifted["share"]}), flush=True)
