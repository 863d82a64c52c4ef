use rusqlite::Connection;

fn main() -> rusqlite::Result<()> {
    let db = Connection::open_in_memory()?;
    db.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT)", [])?;
    db.execute("INSERT INTO note (body) VALUES (?1)", ["hello"])?;
    let n: i64 = db.query_row("SELECT count(*) FROM note", [], |r| r.get(0))?;
    println!("{n} note(s)");
    Ok(())
}
