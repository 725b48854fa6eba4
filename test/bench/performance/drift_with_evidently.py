"""Compares two Parquet files with Evidently's preset for data drift; prints the seconds that the report alone took."""

import sys
import time

import pandas
from evidently import Report
from evidently.presets import DataDriftPreset

reference = pandas.read_parquet(sys.argv[1])
current = pandas.read_parquet(sys.argv[2])
began = time.perf_counter()
Report([DataDriftPreset()]).run(current, reference).dict()
print(time.perf_counter() - began)
