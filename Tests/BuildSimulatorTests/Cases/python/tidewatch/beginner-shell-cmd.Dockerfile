# expect: fails entrypoint-repeated
# why: shell-form CMD becomes /bin/sh -c ... as arguments of the python entrypoint, which cannot open /bin/sh
FROM python:3.13-slim AS build
WORKDIR /app
COPY requirements.txt .
RUN mkdir /deps
RUN pip install --target=/deps -r requirements.txt

FROM gcr.io/distroless/python3-debian13
WORKDIR /app
COPY --from=build /deps /deps
COPY tidewatch tidewatch
ENV PYTHONPATH=/deps
CMD python -m tidewatch run
