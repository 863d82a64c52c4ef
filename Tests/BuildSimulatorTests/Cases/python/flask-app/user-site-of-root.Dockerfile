# expect: fails package-missing
# why: nonroot looks below /home/nonroot/.local, the packages are below /root/.local.
FROM python:3.13-slim AS build
COPY requirements.txt .
RUN pip install --no-cache-dir --user -r requirements.txt

FROM gcr.io/distroless/python3-debian13:nonroot
WORKDIR /app
COPY --from=build /root/.local /root/.local
COPY . .
CMD ["app.py"]
