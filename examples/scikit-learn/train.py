"""Logistic regression with scikit-learn, as MLOps Actions runs it (docs/command.md)."""

import json
import os
import platform
from pathlib import Path

import joblib
import pandas as pd
import sklearn
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

dataset = Path(os.environ["MLOPS_DATASET"])
output = Path(os.environ["MLOPS_OUTPUT"])
params = json.loads(os.environ["MLOPS_PARAMS"])
target = os.environ["MLOPS_TARGET"]

schema = json.loads((dataset / "schema.json").read_text())
features = [column["name"] for column in schema["columns"] if column["role"] == "feature"]
train = pd.read_parquet(dataset / "train.parquet")
validation = pd.read_parquet(dataset / "validation.parquet")
test = pd.read_parquet(dataset / "test.parquet")

model = make_pipeline(
    StandardScaler(),
    LogisticRegression(
        C=1 / params["penalty-strength"], max_iter=1000, random_state=int(os.environ["MLOPS_SEED"])
    ),
)
model.fit(train[features], train[target])
score = model.score(validation[features], validation[target])
print(f"accuracy on {len(validation)} validation rows: {score:.3f}")

predictions = pd.DataFrame(
    model.predict_proba(test[features]), columns=[f"p_{label}" for label in model.classes_]
)
predictions.insert(0, "id", test["mlops_row_id"].to_numpy())
predictions.to_csv(output / "predictions.csv", index=False)

(output / "model").mkdir()
joblib.dump(model, output / "model" / "model.joblib")
(output / "metrics.json").write_text(json.dumps({"validation_accuracy": score}))
(output / "versions.json").write_text(
    json.dumps({"python": platform.python_version(), "scikit-learn": sklearn.__version__, "pandas": pd.__version__})
)
