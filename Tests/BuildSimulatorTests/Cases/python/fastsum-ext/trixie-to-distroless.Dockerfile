# expect: starts
# why: The full python image has gcc, the extension is built for cp313 on Debian 13 and the run image is the same version and release.
FROM python:3.13-trixie AS build
WORKDIR /src
COPY pyproject.toml setup.py ./
COPY src src
RUN pip wheel --no-deps -w /wheels . && pip install --no-index --target=/site /wheels/*.whl

FROM gcr.io/distroless/python3-debian13:nonroot
COPY --from=build /site /site
ENV PYTHONPATH=/site
WORKDIR /app
COPY server.py .
EXPOSE 9000
CMD ["server.py"]
