from flask import Flask, jsonify, render_template, request

app = Flask(__name__)
entries: list[str] = []


@app.get("/")
def index():
    return render_template("index.html", entries=entries)


@app.post("/entries")
def add():
    entries.append(request.form.get("text", ""))
    return jsonify(count=len(entries)), 201


if __name__ == "__main__":
    app.run(host="0.0.0.0", port=8000)
