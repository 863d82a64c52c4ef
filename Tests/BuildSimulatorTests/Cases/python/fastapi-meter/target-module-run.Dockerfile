# expect: starts
# why: The package with its JSON data and pydantic_core for cp313 glibc lie in /deps, and python -m meter runs it.
FROM python:3.13 AS deps
WORKDIR /src
COPY . .
RUN <<EOF
pip install --no-cache-dir --target /deps .
find /deps -name '__pycache__' -type d -prune -exec rm -rf {} +
EOF

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=deps --chmod=755 /deps /deps
ENV PYTHONPATH=/deps PORT=8080
EXPOSE 8080
CMD ["-m", "meter"]
