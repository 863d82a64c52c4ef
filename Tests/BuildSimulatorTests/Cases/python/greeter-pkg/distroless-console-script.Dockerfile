# expect: starts
# why: venv python is /usr/bin/python, so the script of the venv runs, found on PATH
FROM python:3.13-slim AS build
RUN ln -s /usr/local/bin/python3 /usr/bin/python && /usr/bin/python -m venv /opt/greeter
COPY . /src
RUN ["/opt/greeter/bin/pip", "install", "/src"]

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=build /opt/greeter /opt/greeter
ENV PATH=/opt/greeter/bin:$PATH
ENTRYPOINT ["greeter"]
