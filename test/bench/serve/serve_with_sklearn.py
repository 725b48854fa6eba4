"""The model of `bench:serve` in scikit-learn behind uvicorn: the same addresses and the same form of requests.

Usage: python serve_with_sklearn.py <folder with adult_train.csv> <port>
"""

import sys

import numpy as np
import pandas as pd
import uvicorn
from sklearn.ensemble import HistGradientBoostingClassifier
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

folder, port = sys.argv[1], int(sys.argv[2])
train = pd.read_csv(f"{folder}/adult_train.csv")
answers = train.pop("income")
names = list(train)
# Codes by dictionary: a data frame for each request would take ten times as long.
codes = {
    name: {value: code for code, value in enumerate(sorted(train[name].dropna().unique()))}
    for name in names
    if not pd.api.types.is_numeric_dtype(train[name])
}


def encode(rows: list) -> np.ndarray:
    cells = np.empty((len(rows), len(names)))
    for i, row in enumerate(rows):
        for k, name in enumerate(names):
            value = row[name]
            if name in codes:
                value = codes[name].get(value, np.nan)
            cells[i, k] = np.nan if value is None else value
    return cells


matrix = np.column_stack([train[name].map(codes[name]) if name in codes else train[name] for name in names])
model = HistGradientBoostingClassifier(categorical_features=[name in codes for name in names], early_stopping=True)
model.fit(matrix.astype(float), answers)


async def predict(request: Request) -> JSONResponse:
    body = await request.json()
    probabilities = model.predict_proba(encode(body["instances"]))
    labels = model.classes_[probabilities.argmax(axis=1)]
    predictions = [
        {"prediction": label, "probabilities": row}
        for label, row in zip(labels.tolist(), probabilities.tolist())
    ]
    return JSONResponse({"predictions": predictions})


async def alive(request: Request) -> JSONResponse:
    return JSONResponse({"trees": model.n_iter_})


routes = [
    Route("/v1/models/adult:predict", predict, methods=["POST"]),
    Route("/healthz", alive),
]
uvicorn.run(Starlette(routes=routes), host="127.0.0.1", port=port, log_level="warning")
