# expect: fails package-missing
# why: On alpine pip fetches the musl build of pydantic_core, whose file name the glibc interpreter does not accept.
FROM python:3.13-alpine AS deps
WORKDIR /src
COPY . .
RUN pip install --no-cache-dir --target=/deps .

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=deps /deps /deps
ENV PYTHONPATH=/deps
CMD ["-m", "meter"]
