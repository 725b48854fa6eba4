"""What prepare-data does, in pandas: read, check, split by hash, order, describe, digest, write Parquet, look for
rows that stand on two sides.

Usage: python prepare_with_pandas.py <source> <folder>
The source has the columns of flights-3m.parquet of vega-datasets: date, delay, distance, origin, destination.
"""

import hashlib
import json
import pathlib
import sys

import numpy as np
import pandas as pd

source, folder = sys.argv[1], pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
if source.endswith(".parquet"):
    rows = pd.read_parquet(source)
else:
    rows = pd.read_csv(source, parse_dates=["date"])

violations = {
    "rows": int(len(rows) < 1_000_000),
    "delay": int(((rows.delay < -1500) | (rows.delay > 3000)).sum()),
    "delay missing": int(rows.delay.isna().sum()),
    "distance": int(((rows.distance < 1) | (rows.distance > 6000)).sum()),
    "origin": int((~rows.origin.str.fullmatch("[A-Z0-9]{3}")).sum()),
    "destination": int((~rows.destination.str.fullmatch("[A-Z0-9]{3}")).sum()),
}

rows["key"] = pd.util.hash_pandas_object(rows, index=False).to_numpy()
place = rows.key.to_numpy() / 2.0**64
rows["side"] = np.where(place < 0.7, 0, np.where(place < 0.85, 1, 2)).astype(np.int8)
rows = rows.sort_values(["side", "key"], kind="stable")

profile, digests = {}, {}
grid = np.arange(257) / 256
for side, name in enumerate(["train", "validation", "test"]):
    part = rows[rows.side == side]
    columns = {}
    for column in ["date", "delay", "distance", "origin", "destination"]:
        values = part[column]
        missing = int(values.isna().sum())
        if values.dtype == object or str(values.dtype).startswith(("str", "category")):
            counts = values.value_counts()
            columns[column] = {"missing": missing, "categories": counts[counts >= 10].to_dict()}
            digests[f"{name}.{column}"] = hashlib.sha256(
                pd.util.hash_pandas_object(values, index=False).to_numpy().tobytes()
            ).hexdigest()
        else:
            numbers = values.astype("int64")
            columns[column] = {
                "missing": missing,
                "mean": float(numbers.mean()),
                "std": float(numbers.std()),
                "min": int(numbers.min()),
                "max": int(numbers.max()),
                "distinct": int(numbers.nunique()),
                "quantiles": numbers.quantile(grid, interpolation="lower").tolist(),
            }
            digests[f"{name}.{column}"] = hashlib.sha256(numbers.to_numpy().tobytes()).hexdigest()
    profile[name] = columns
    written = part.drop(columns=["side", "key"])
    written["mlops_row_id"] = [f"{key:x}" for key in part.key.to_numpy()]
    written.to_parquet(folder / f"{name}.parquet", compression="snappy", index=False)

features = ["date", "distance", "origin", "destination"]
hashes = pd.util.hash_pandas_object(rows[features], index=False).to_numpy()
side = rows.side.to_numpy()
known = pd.DataFrame({"hash": hashes[side == 0], "label": rows.delay.to_numpy()[side == 0]})
known = known.groupby("hash").label.agg(["min", "max"])
leakage = {}
for number, name in [(1, "validation"), (2, "test")]:
    probes = pd.DataFrame({"hash": hashes[side == number], "label": rows.delay.to_numpy()[side == number]})
    twins = probes.merge(known, left_on="hash", right_index=True, how="inner")
    conflicting = (twins["min"] != twins.label) | (twins["max"] != twins.label)
    leakage[name] = {"identical": len(twins), "conflicting": int(conflicting.sum())}

(folder / "profile.json").write_text(json.dumps({"profile": profile, "digests": digests, "violations": violations, "leakage": leakage}))
print(len(rows), violations)
