const members = [0, 1, 2].map(i => ({ _id: i, host: `mongodb-${i}.mongodb:27017` }));
try { rs.status() } catch { rs.initiate({ _id: "rs0", members }) }
