# expect: starts
# why: conf written by a heredoc COPY, python http server for the files
FROM python:3.14-slim
COPY --chmod=755 <<-EOF /serve
	#!/bin/sh
	exec python -m http.server --directory /site 8000
EOF
COPY site /site
USER nobody
ENTRYPOINT ["/serve"]
