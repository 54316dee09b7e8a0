"""What stands at a hospital, with nothing but Python's own library."""
import json
import sys
import urllib.error
import urllib.request

ENDPOINT = "http://localhost:4000/graphql"
QUERY = """query AtMyHospital($trust: String!, $at: DateTime) {
  situation(trust: $trust, at: $at) { state summary displayUntil advice { heading conditions } }
}"""


def at_my_hospital(trust, at=None):
    body = json.dumps({"query": QUERY, "variables": {"trust": trust, "at": at}}).encode()
    request = urllib.request.Request(ENDPOINT, body, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as refusal:  # its body has the code
        answer = json.load(refusal)
    if answer.get("errors"):  # it says nothing about strikes: show the 999 advice, and that you do not know
        raise RuntimeError(answer["errors"][0]["extensions"]["code"])
    return answer["data"]["situation"]


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(f"usage: {sys.argv[0]} TRUST [TIME], as: {sys.argv[0]} RHM 2016-04-26T10:00:00+01:00")
    situation = at_my_hospital(sys.argv[1], *sys.argv[2:])
    print(situation["summary"])
    for advice in situation["advice"]:  # in this order: the first is what to do if life is at risk
        print("*", advice["heading"], "-", "; ".join(advice["conditions"]))
