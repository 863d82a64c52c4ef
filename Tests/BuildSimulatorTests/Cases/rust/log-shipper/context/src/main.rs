use std::collections::BTreeMap;

fn levels(lines: &[&str]) -> BTreeMap<String, usize> {
    let mut map = BTreeMap::new();
    for line in lines {
        if let Some(level) = line.split_whitespace().next() {
            *map.entry(level.to_string()).or_insert(0) += 1;
        }
    }
    map
}

fn main() {
    let sample = ["INFO start", "WARN disk", "INFO stop"];
    for (level, count) in levels(&sample) {
        println!("{level}: {count}");
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn counts() {
        assert_eq!(super::levels(&["INFO a", "INFO b"])["INFO"], 2);
    }
}
