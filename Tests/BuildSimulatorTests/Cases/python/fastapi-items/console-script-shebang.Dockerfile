# expect: fails program-missing
# why: the script starts with #!/usr/local/bin/python3.13, which distroless does not have
FROM python:3.13-slim AS build
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt

FROM gcr.io/distroless/python3-debian13
COPY --from=build /usr/local/lib/python3.13/site-packages /usr/lib/python3/dist-packages
COPY --from=build /usr/local/bin/uvicorn /usr/local/bin/uvicorn
WORKDIR /code
COPY app ./app
ENTRYPOINT ["uvicorn", "app.main:app", "--host", "0.0.0.0"]
