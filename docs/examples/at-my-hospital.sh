curl -s http://localhost:4000/graphql -H 'content-type: application/json' --data '{
  "query": "query AtMyHospital($trust: String!, $at: DateTime) { situation(trust: $trust, at: $at) { state summary displayUntil advice { heading conditions } } }",
  "variables": { "trust": "RHM", "at": "2016-04-26T10:00:00+01:00" }
}'
