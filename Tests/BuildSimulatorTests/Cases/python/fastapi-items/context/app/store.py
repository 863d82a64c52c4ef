items = {1: "anvil", 2: "rope"}
