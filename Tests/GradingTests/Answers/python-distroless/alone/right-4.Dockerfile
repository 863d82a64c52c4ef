# why: global install, copied to Debian's own folder for local packages
FROM python:3.13 AS build
COPY requirements.txt .
RUN pip install -r requirements.txt

FROM gcr.io/distroless/python3-debian13
COPY --from=build /usr/local/lib/python3.13/site-packages /usr/local/lib/python3.13/dist-packages
COPY app.py /app/app.py
CMD ["/app/app.py"]
