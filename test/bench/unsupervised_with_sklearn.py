"""What scikit-learn says of the same points: reads a JSON request, prints a JSON answer."""
import json
import sys
import time

import numpy as np
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.ensemble import IsolationForest
from sklearn.metrics import (
    adjusted_rand_score,
    calinski_harabasz_score,
    davies_bouldin_score,
    explained_variance_score,
    mean_squared_error,
    roc_auc_score,
    silhouette_score,
)
from sklearn.mixture import GaussianMixture

request = json.load(open(sys.argv[1]))
answer = {}
points = np.array(request["points"], dtype=np.float64)
k = request["k"]
started = time.process_time()
answer["inertia"] = KMeans(k, n_init=10, random_state=0).fit(points).inertia_
answer["kmeans_seconds"] = time.process_time() - started
labels = np.array(request["labels"])
answer["silhouette"] = silhouette_score(points, labels)
answer["davies_bouldin"] = davies_bouldin_score(points, labels)
answer["calinski_harabasz"] = calinski_harabasz_score(points, labels)
answer["adjusted_rand"] = adjusted_rand_score(request["truth"], labels)
answer["mixture"] = GaussianMixture(k, random_state=0, n_init=3).fit(points).score(points)
components = PCA(2, svd_solver="full").fit(points)
rebuilt = components.inverse_transform(components.transform(points))
answer["reconstruction_error"] = mean_squared_error(points, rebuilt)
answer["explained_variance"] = explained_variance_score(points, rebuilt, multioutput="variance_weighted")
anomalous = np.array(request["anomalous"])
labelled = np.array(request["labelled"], dtype=np.float64)
answer["roc_auc"] = [
    roc_auc_score(anomalous, -IsolationForest(random_state=seed).fit(labelled).score_samples(labelled))
    for seed in range(5)
]
print(json.dumps(answer))
