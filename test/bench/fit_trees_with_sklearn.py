"""The work of trees.ts in scikit-learn. Prints one line of JSON.

Usage: python fit_trees_with_sklearn.py generated <matrix.bin> <rows> <columns>
       python fit_trees_with_sklearn.py adult <folder> <boosting or forest>
The matrix holds float64 column by column, the answers (0 or 1) last.
"""

import json
import sys
import time

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier

if sys.argv[1] == "generated":
    rows, columns = int(sys.argv[3]), int(sys.argv[4])
    cells = np.fromfile(sys.argv[2]).reshape(columns + 1, rows)
    inputs, answers = np.ascontiguousarray(cells[:-1].T), cells[-1].astype(int)
    model = HistGradientBoostingClassifier(max_iter=100, early_stopping=False)
    wall, processor = time.perf_counter(), time.process_time()
    model.fit(inputs, answers)
    print(
        json.dumps(
            {
                "seconds": time.perf_counter() - wall,
                "processor": time.process_time() - processor,
                "accuracy": model.score(inputs, answers),
            }
        )
    )
else:
    import pandas as pd
    from sklearn.preprocessing import OrdinalEncoder

    folder, kind = sys.argv[2], sys.argv[3]
    train, test = (pd.read_csv(f"{folder}/adult_{part}.csv") for part in ("train", "test"))
    answers, expected = ((part.pop("income").str.strip().str.rstrip(".") == ">50K") for part in (train, test))
    text = [name for name in train if not pd.api.types.is_numeric_dtype(train[name])]
    encoder = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=np.nan)
    train[text] = encoder.fit_transform(train[text])
    test[text] = encoder.transform(test[text])
    if kind == "boosting":
        model = HistGradientBoostingClassifier(categorical_features=text, random_state=0)
    else:
        model = RandomForestClassifier(n_jobs=-1, random_state=0)
    model.fit(train, answers)
    print(json.dumps({"accuracy": model.score(test, expected)}))
