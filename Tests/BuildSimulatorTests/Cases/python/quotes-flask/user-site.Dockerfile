# expect: starts
# why: --user packages moved to the home of the user who runs
FROM python:3.13-slim AS build
COPY requirements.txt .
RUN pip install --user --no-cache-dir -r requirements.txt

FROM python:3.13-slim
RUN useradd --uid 1000 --create-home app
COPY --from=build --chown=app:app /root/.local /home/app/.local
ENV PATH=/home/app/.local/bin:$PATH
WORKDIR /app
COPY . .
USER app
ENTRYPOINT ["./boot.sh"]
