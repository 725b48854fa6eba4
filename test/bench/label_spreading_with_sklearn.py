"""What scikit-learn's LabelSpreading says of the same points: reads a JSON request, prints a JSON answer."""
import json
import sys
import time
import warnings

import numpy as np
from sklearn.semi_supervised import LabelSpreading

warnings.simplefilter("ignore")
request = json.load(open(sys.argv[1]))
params = request["params"]
points = np.fromfile(request["points"], dtype="<f4").reshape(-1, request["width"]).astype(np.float64)
queries = np.fromfile(request["queries"], dtype="<f4").reshape(-1, request["width"]).astype(np.float64)
started = time.process_time()
model = LabelSpreading(
    kernel=params["kernel"],
    n_neighbors=params["n-neighbors"],
    gamma=params["gamma"],
    alpha=params["alpha"],
    max_iter=params["max-iterations"],
    tol=params["tolerance"],
).fit(points, np.array(request["labels"]))
probabilities = model.predict_proba(queries)
seconds = time.process_time() - started
print(
    json.dumps(
        {
            "probabilities": [None if np.isnan(p) else p for p in probabilities.ravel().tolist()],
            "accuracy": float(np.mean(np.argmax(probabilities, axis=1) == np.array(request["actual"]))),
            "seconds": seconds,
        }
    )
)
