"""A connector between an accounting system and a hub: the standard library, and requests.

It pushes what has changed, books what was paid, and remembers how far it came. The accounting system is a folder with two files,
records.json and bookings.json; yours has tables or an API in their place.
"""

import base64
import hashlib
import hmac
import json
import os
import random
import threading
import time
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, urlparse

import requests

# An invoice needs its customer, and a customer its company.
ORDER = ["company", "customer", "quote", "invoice"]
ATTEMPTS = 4
ATTEMPT_SECONDS = 15
FIRST_WAIT_SECONDS = 0.2


class Unavailable(Exception):
    """The hub did not answer, or asked for patience, as often as it was tried."""


class Refused(Exception):
    """The hub understood the call and refused it."""

    def __init__(self, status, answer):
        super().__init__(answer.get("reason", str(status)))
        self.status = status
        self.rule = answer.get("rule")


def read_json(path, otherwise):
    return json.loads(path.read_text("utf-8")) if path.exists() else otherwise


def write_json(path, value):
    """Whole or not at all, also when the process is killed."""
    draft = path.with_suffix(".new")
    draft.write_text(json.dumps(value, indent=2), "utf-8")
    os.replace(draft, path)


class Ledger:
    """The accounting system."""

    def __init__(self, folder):
        self.records_file = folder / "records.json"
        self.bookings_file = folder / "bookings.json"

    def records(self):
        return read_json(self.records_file, [])

    def save(self, changes):
        """As people change it; the last change of a record counts."""
        records = {(one["kind"], one["id"]): one for one in self.records()}
        records.update({(one["kind"], one["id"]): one for one in changes})
        write_json(self.records_file, list(records.values()))

    def bookings(self):
        return read_json(self.bookings_file, [])

    def book(self, booking):
        """A payment that is told again is the same payment."""
        bookings = self.bookings()
        if all(one["paymentId"] != booking["paymentId"] for one in bookings):
            write_json(self.bookings_file, [*bookings, booking])


class Hub:
    """Calls of the hub, repeated until there is an answer that counts."""

    def __init__(self, url, account_id, key):
        self.url = url
        self.session = requests.Session()
        self.session.headers.update({"X-BlueTape-Key": key, "X-Integration-AccountId": account_id})

    def call(self, method, path, query=None, **body):
        """Returns the answer's JSON. Raises Refused or Unavailable."""
        # The same key for all attempts: the hub does the write once, and repeats its answer.
        headers = {} if method == "GET" else {"Idempotency-Key": str(uuid.uuid4())}
        for attempt in range(ATTEMPTS):
            wait = FIRST_WAIT_SECONDS * 2**attempt * (1 + random.random())
            try:
                answer = self.session.request(
                    method, self.url + path, params=query, headers=headers, timeout=ATTEMPT_SECONDS, **body
                )
                # Half an answer, or the page of a proxy, is not JSON.
                content = answer.json()
            except (requests.RequestException, ValueError):
                answer = None
            if answer is not None:
                if answer.ok:
                    return content
                if answer.status_code < 500 and answer.status_code not in (408, 429):
                    raise Refused(answer.status_code, content)
                wait = float(answer.headers.get("Retry-After", wait))
            if attempt + 1 < ATTEMPTS:
                time.sleep(wait)
        raise Unavailable(f"The hub does not answer {method} {path}.")

    def lines(self, path, lines):
        """Sends lines of JSON, and returns the lines of the answer. Raises Refused or Unavailable."""
        try:
            answer = self.session.post(
                self.url + path,
                data="".join(json.dumps(line) + "\n" for line in lines).encode("utf-8"),
                headers={"Content-Type": "application/x-ndjson"},
                timeout=300,
            )
            if answer.status_code >= 500:
                raise Unavailable(answer.text)
            if not answer.ok:
                raise Refused(answer.status_code, answer.json())
            return [json.loads(line) for line in answer.text.splitlines()]
        except (requests.RequestException, ValueError) as error:
            raise Unavailable(str(error)) from error


class Connector:
    def __init__(self, hub, ledger, folder):
        self.hub = hub
        self.ledger = ledger
        self.state_file = folder / "state.json"
        # By kind and id, the changedAt that the hub has accepted or refused.
        self.state = read_json(self.state_file, {"settled": {}, "seq": 0, "statuses": {}})

    def push(self, everything=False):
        """Pushes the records that have changed since they were settled; returns what a person has to look at."""
        return self.push_each(self.to_push(everything))

    def push_each(self, records):
        reports = []
        for record in records:
            try:
                self.push_one(record)
            except Unavailable:
                # The next run pushes this record and those after it.
                break
            except Refused as refusal:
                if refusal.status in (401, 403):
                    # Nothing more is pushed until somebody has looked at the key.
                    return {"reports": reports, "alarm": str(refusal)}
                if refusal.rule != "already_canceled":
                    reports.append({"id": record["id"], "problem": str(refusal)})
            self.settle(record)
        return {"reports": reports}

    def push_batch(self):
        """As push, in one call."""
        records = self.to_push(everything=True)
        lines = [{"op": f"upsert-{one['kind']}", "id": one["id"], "body": body_of(one)} for one in records]
        reports = []
        try:
            answers = self.hub.lines("/integration/batch", lines)
        except Unavailable:
            answers = []
        for answer in answers:
            if "line" not in answer or answer["status"] >= 500:
                continue
            record = records[answer["line"] - 1]
            if answer["status"] >= 400:
                reports.append({"id": record["id"], "problem": answer["answer"]["reason"]})
            # A line without an answer is pushed by the next run.
            self.settle(record)
        return {"reports": reports}

    def reconcile(self):
        """Compares the invoices of the ledger with those of the hub, and pushes what the hub lacks."""
        invoices = [one for one in self.ledger.records() if one["kind"] == "invoice"]
        invoices.sort(key=lambda one: one["id"].encode("utf-8"))
        entries = [
            {
                "id": one["id"],
                "sourceModifiedDate": one["changedAt"],
                "totalAmount": one["record"]["totalAmount"],
                "amountDue": one["record"]["amountDue"],
            }
            for one in invoices
        ]
        found = self.hub.lines("/integration/reconcile/invoice?complete=true", entries)
        if not found or "summary" not in found[-1]:
            raise Unavailable("The reconciliation was cut off.")
        lacking = {one["id"] for one in found[:-1] if one["do"] == "push"}
        outcome = self.push_each([one for one in invoices if one["id"] in lacking])
        to_decide = [one for one in found[:-1] if one["do"] != "push"]
        outcome["reports"] += [{"id": one["id"], "problem": f"{one['is']} in the hub"} for one in to_decide]
        return outcome

    def read_feed(self):
        """Processes the feed from the last number to its end."""
        while True:
            query = {"after": self.state["seq"], "limit": 100}
            events = self.hub.call("GET", "/integration/events", query)["items"]
            if not events:
                return
            for event in events:
                self.process(event)

    def receive(self, event):
        """An event of a verified webhook. A number that is missing is read from the feed, which has everything."""
        if event["seq"] is None or event["seq"] <= self.state["seq"]:
            return
        if event["seq"] == self.state["seq"] + 1:
            self.process(event)
        else:
            self.read_feed()

    def known(self):
        return {
            "bookings": self.ledger.bookings(),
            "statuses": self.state["statuses"],
            "seq": self.state["seq"],
        }

    def process(self, event):
        record = event["record"]
        if event["type"] == "invoice.payment_added":
            payment = event["payment"]
            self.ledger.book(
                {"paymentId": payment["id"], "invoiceId": record["id"], "amount": str(payment["amount"])}
            )
        if record["kind"] == "invoice":
            self.state["statuses"][record["id"]] = event["data"]["status"]
        # Last: after a crash in between, the event comes again.
        self.state["seq"] = event["seq"]
        self.save()

    def to_push(self, everything):
        settled = self.state["settled"]
        due = [one for one in self.ledger.records() if everything or settled.get(name_of(one)) != one["changedAt"]]
        return sorted(due, key=lambda one: ORDER.index(one["kind"]))

    def push_one(self, record):
        path = f"/integration/{record['kind']}/{quote(record['id'], safe='')}"
        if record.get("canceled"):
            self.hub.call("PUT", path + "/cancel")
        else:
            self.hub.call("PUT", path, {"upsert": "true"}, json=body_of(record))

    def settle(self, record):
        self.state["settled"][name_of(record)] = record["changedAt"]
        self.save()

    def save(self):
        write_json(self.state_file, self.state)


def name_of(record):
    return f"{record['kind']} {record['id']}"


def body_of(record):
    """Amounts stay texts, and dates stay dates: nothing converts them."""
    return {**record["record"], "sourceModifiedDate": record["changedAt"]}


def verify(secrets, headers, body):
    """Whether the hub sent these bytes in the last five minutes, by any of the secrets and of the signatures."""
    message_id = headers.get("webhook-id", "")
    timestamp = headers.get("webhook-timestamp", "")
    if not timestamp.isdigit() or abs(time.time() - int(timestamp)) > 300:
        return False
    given = headers.get("webhook-signature", "").split(" ")
    signed = f"{message_id}.{timestamp}.".encode() + body
    for secret in secrets:
        digest = hmac.new(base64.b64decode(secret.removeprefix("whsec_")), signed, hashlib.sha256).digest()
        expected = "v1," + base64.b64encode(digest).decode()
        if any(hmac.compare_digest(expected, one) for one in given):
            return True
    return False


def receiver(connector, url, secrets):
    """A server for webhooks; the caller runs it."""
    # One event after the other, so that numbers are compared with what was processed.
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            if not verify(secrets, self.headers, body):
                return self.answer(400)
            with lock:
                connector.receive(json.loads(body))
            self.answer(204)

        def answer(self, status):
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    target = urlparse(url)
    server = ThreadingHTTPServer((target.hostname, target.port), Handler)
    # Webhooks may come all at once.
    server.socket.listen(128)
    return server
