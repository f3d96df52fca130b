"""A connector as it is often written first. It works on a good day; do not copy from it.

`bthub certify` says what is wrong with it.
"""

import json
import os
import signal
import threading
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import urlparse

import requests

TASK = json.loads(Path(os.environ["BTHUB_STEP_FILE"]).read_text("utf-8"))
STATE = Path(os.environ["BTHUB_STATE_FOLDER"]) / "naive.json"
URL = TASK["hub"]["url"]
HEADERS = {"X-BlueTape-Key": TASK["hub"]["key"], "X-Integration-AccountId": TASK["hub"]["accountId"]}

state = json.loads(STATE.read_text("utf-8")) if STATE.exists() else {"bookings": [], "statuses": {}, "seq": 0}
reports = []


def push(change):
    body = dict(change["record"])
    # Floats instead of decimals.
    for line in body.get("lines") or []:
        line["subTotal"] = float(line["unitAmount"]) * float(line["quantity"])
    # An empty list is left out, as if it were not known.
    if not body.get("lines"):
        body.pop("lines", None)
    # The time of sending instead of the time of the change.
    body["sourceModifiedDate"] = datetime.now(timezone.utc).isoformat()
    path = f"{URL}/integration/{change['kind']}"
    # Reads before it writes.
    exists = requests.get(f"{path}/{change['id']}", headers=HEADERS).status_code == 200
    if exists:
        answer = requests.put(f"{path}/{change['id']}", headers=HEADERS, json=body)
    else:
        answer = requests.post(path, headers=HEADERS, json={"id": change["id"], **body})
    # No second attempt, and the reason is thrown away.
    if not answer.ok or answer.json()["details"]["verdict"] != "applied":
        reports.append({"id": change["id"], "problem": f"HTTP {answer.status_code}"})


def process(event):
    if event["type"] == "invoice.payment_added":
        payment = event["payment"]
        state["bookings"].append(
            {"paymentId": payment["id"], "invoiceId": event["record"]["id"], "amount": str(payment["amount"])}
        )
    if event["record"]["kind"] == "invoice":
        state["statuses"][event["record"]["id"]] = event["data"]["status"]
    state["seq"] = event["seq"]


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        # The signature is not looked at.
        process(json.loads(self.rfile.read(int(self.headers["content-length"]))))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_):
        pass


def listen():
    target = urlparse(TASK["listen"]["url"])
    server = HTTPServer((target.hostname, target.port), Receiver)
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    server.serve_forever(poll_interval=0.05)


result = {}
if TASK["step"] in ("push", "push-all"):
    for each in TASK["changes"]:
        push(each)
    result = {"reports": reports}
elif TASK["step"] == "read-feed":
    # From the beginning, and one page only.
    for one in requests.get(f"{URL}/integration/events", headers=HEADERS).json()["items"]:
        process(one)
elif TASK["step"] == "listen":
    listen()
elif TASK["step"] == "report":
    result = state
elif TASK["step"] in ("batch", "reconcile"):
    result = {"skipped": "This connector has no batch and no reconciliation."}

STATE.write_text(json.dumps(state), "utf-8")
Path(os.environ["BTHUB_RESULT_FILE"]).write_text(json.dumps(result), "utf-8")
