"""The ROC curve by scikit-learn, and how far its points are from those that report.ts wrote.

Usage: python curves_with_sklearn.py <folder>
"""

import pathlib
import sys
import time

import numpy as np
from sklearn.metrics import roc_curve

folder = pathlib.Path(sys.argv[1])
scores = np.fromfile(folder / "scores.f64", dtype="<f8")
labels = np.fromfile(folder / "labels.i32", dtype="<i4")
start = time.process_time()
x, y, _ = roc_curve(labels, scores)
seconds = time.process_time() - start
ours = [np.fromfile(folder / f"{name}.f64", dtype="<f8") for name in "xy"]
same = len(x) == len(ours[0])
worst = max(np.abs(x - ours[0]).max(), np.abs(y - ours[1]).max()) if same else float("inf")
print(f"scikit-learn {seconds:.2f} s, {len(x)} points, ours {len(ours[0])}, largest deviation {worst:.1e}")
