"""Runs an ONNX model with onnxruntime on the rows that standard input has as JSON, and prints its outputs as JSON.

Usage: python run_onnx.py <model.onnx>
Input: {column: [number, text or null for missing, ...]}; numbers "Infinity" and "-Infinity" are such texts.
"""

import json
import sys

import numpy as np
import onnxruntime

options = onnxruntime.SessionOptions()
options.log_severity_level = 3
session = onnxruntime.InferenceSession(sys.argv[1], options, providers=["CPUExecutionProvider"])
rows = json.load(sys.stdin)
feed = {}
for wanted in session.get_inputs():
    values = rows[wanted.name]
    if wanted.type == "tensor(string)":
        column = np.array(["" if value is None else value for value in values], dtype=object)
    else:
        column = np.array([np.nan if value is None else float(value) for value in values])
    feed[wanted.name] = column.reshape(-1, 1)
names = [output.name for output in session.get_outputs()]
json.dump({name: value.tolist() for name, value in zip(names, session.run(None, feed))}, sys.stdout)
