"""What the package shap says of the same trees: reads a JSON request, prints a JSON answer."""
import json
import sys
import time

import numpy as np
import shap

request = json.load(open(sys.argv[1]))
integers = {"children_left", "children_right", "children_default", "features"}
trees = [
    {
        name: np.array(values, dtype=np.int32 if name in integers else np.float64).reshape(
            (-1, 1) if name == "values" else -1
        )
        for name, values in tree.items()
    }
    for tree in request["trees"]
]
rows = np.array(request["rows"], dtype=np.float64)
explainer = shap.TreeExplainer(
    {"trees": trees, "internal_dtype": np.float64, "input_dtype": np.float64},
    feature_perturbation="tree_path_dependent",
)
started = time.process_time()
values = explainer.shap_values(rows, check_additivity=False)
seconds = time.process_time() - started
expected = float(np.ravel(explainer.expected_value)[0])
print(json.dumps({"values": np.ravel(values).tolist(), "expected": expected, "seconds": seconds}))
