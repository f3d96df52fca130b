"""Between `bthub certify --trigger` and the connector: writes the changes of a step into the ledger, and does the step."""

import json
import os
import signal
import sys
import threading
from pathlib import Path

from connector import Connector, Hub, Ledger, receiver


def do_step(step, folder):
    hub = Hub(step["hub"]["url"], step["hub"]["accountId"], step["hub"]["key"])
    ledger = Ledger(folder)
    ledger.save(step["changes"])
    connector = Connector(hub, ledger, folder)
    match step["step"]:
        case "push" | "resume":
            return connector.push()
        case "push-all":
            return connector.push(everything=True)
        case "batch":
            return connector.push_batch()
        case "reconcile":
            return connector.reconcile()
        case "read-feed":
            connector.read_feed()
            return {}
        case "listen":
            server = receiver(connector, step["listen"]["url"], step["listen"]["secrets"])
            # Not in this thread, which serves.
            signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
            server.serve_forever(poll_interval=0.05)
            return {}
        case "report":
            return connector.known()
        case other:
            return {"skipped": f"This connector does not know the step {other}."}


if __name__ == "__main__":
    task = json.loads(Path(os.environ["BTHUB_STEP_FILE"]).read_text("utf-8"))
    result = do_step(task, Path(os.environ["BTHUB_STATE_FOLDER"]))
    Path(os.environ["BTHUB_RESULT_FILE"]).write_text(json.dumps(result), "utf-8")
    sys.exit()
