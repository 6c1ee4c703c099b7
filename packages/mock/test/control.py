"""What a test in another language does with a mock: its standard library alone, no client of ours."""

import http.server
import json
import sys
import threading
import urllib.error
import urllib.request

url = sys.argv[1]


def call(method, path, body=None, headers={}):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url + path, data, {"Content-Type": "application/json", **headers}, method=method)
    try:
        with urllib.request.urlopen(request) as response:
            text = response.read().decode()
            return response.status, json.loads(text) if text else None
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read().decode())


class Receiver(http.server.BaseHTTPRequestHandler):
    delivered = []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.delivered.append(json.loads(body))
        self.send_response(202)
        self.end_headers()
        self.wfile.write(b"taken")

    def log_message(self, *_):
        pass


receiver = http.server.HTTPServer(("127.0.0.1", 0), Receiver)
threading.Thread(target=receiver.serve_forever, daemon=True).start()
hook = f"http://127.0.0.1:{receiver.server_address[1]}/hook"

message = {"provider": "twlo", "channel_key": "k", "to": "14155552671", "text": "Hi"}
send = lambda: call("POST", "/message", message, {"apikey": "any"})

steps = {}
rule = {"operation": "sendMessage", "reply": {"example": "invalidChannelKey"}, "times": 1}
steps["rule"] = call("POST", "/__trunkline/rules", rule)
steps["refused"] = send()[1]["status"]
steps["sent"] = send()[1]["status"]
status, told = call("GET", "/__trunkline/requests?operation=sendMessage")
steps["requests"] = [(one["operationId"], one["body"]["text"], one["violations"]) for one in told["requests"]]
steps["fault"] = call("POST", "/__trunkline/rules", {"fault": "rateLimit", "options": {"status": 503}})
steps["limited"] = send()[0]
steps["ended"] = call("DELETE", "/__trunkline/rules/2")
steps["again"] = send()[0]
events = call("GET", "/__trunkline")[1]["events"]
steps["event"] = call("POST", f"/__trunkline/events/{events[0]}", {"url": hook, "payload": {}})
steps["delivered"] = len(Receiver.delivered)
steps["reset"] = call("POST", "/__trunkline/reset")
steps["forgotten"] = call("GET", "/__trunkline/requests")[1]
print(json.dumps(steps))
