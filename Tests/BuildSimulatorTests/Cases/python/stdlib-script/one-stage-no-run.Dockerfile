# expect: starts
# why: a script without packages needs one COPY only, and Python is the entrypoint.
FROM gcr.io/distroless/python3-debian13:nonroot
COPY hello.py /app/
CMD ["/app/hello.py"]
