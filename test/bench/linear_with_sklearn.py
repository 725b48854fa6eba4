"""scikit-learn's LogisticRegression or Ridge on an encoded matrix, at the strength that `c: 1` of `linear` means.

Usage: python linear_with_sklearn.py <folder> <columns> <classification|regression> <runs>
The folder has train.f32 and test.f32 (rows by columns) and train-target.f64 and test-target.f64.
"""

import json
import pathlib
import sys
import time

import numpy as np
import sklearn
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.metrics import accuracy_score, log_loss, mean_squared_error

folder, columns, task, runs = pathlib.Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], int(sys.argv[4])


def side(name):
    rows = np.fromfile(folder / f"{name}.f32", dtype=np.float32).reshape(-1, columns).astype(np.float64)
    return rows, np.fromfile(folder / f"{name}-target.f64")


(rows, target), (test_rows, test_target) = side("train"), side("test")
mean, scale = (target.mean(), target.std()) if task == "regression" else (0.0, 1.0)
# The fastest that reaches the tolerance: with few columns second derivatives, else guesses of them.
solver = "newton-cholesky" if len(set(target)) == 2 else "lbfgs"
seconds = []
for _ in range(runs):
    if task == "regression":
        model = Ridge(alpha=1.0)
    else:
        model = LogisticRegression(C=1.0, tol=1e-6, max_iter=10_000, solver=solver)
    began = time.process_time()
    model.fit(rows, (target - mean) / scale)
    seconds.append(time.process_time() - began)
accuracy = None
if task == "regression":
    loss = mean_squared_error(test_target, mean + scale * model.predict(test_rows))
else:
    loss = log_loss(test_target, model.predict_proba(test_rows))
    accuracy = accuracy_score(test_target, model.predict(test_rows))
print(
    json.dumps(
        {
            "seconds": min(seconds),
            "loss": loss,
            "accuracy": accuracy,
            "coefficients": (scale * np.atleast_2d(model.coef_)).tolist(),
            "intercepts": np.atleast_1d(mean + scale * model.intercept_).tolist(),
            "version": sklearn.__version__,
        }
    )
)
