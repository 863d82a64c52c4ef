# expect: fails package-missing
# why: the venv is of Python 3.14, distroless has 3.13 and does not look into lib/python3.14
FROM python:3.14-slim AS build
RUN ln -s /usr/local/bin/python /usr/bin/python && /usr/bin/python -m venv /venv
COPY requirements.in constraints.txt ./
RUN sed -i -e '/pydantic/d' constraints.txt \
 && /venv/bin/pip install --no-cache-dir -c constraints.txt -r requirements.in

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=build /venv /venv
COPY src/quotes /app/quotes
WORKDIR /app
ENTRYPOINT ["/venv/bin/python", "-m", "uvicorn", "quotes.main:app", "--host", "0.0.0.0", "--port", "8000"]
