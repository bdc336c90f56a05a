/** Shops and stores. Rows are read as `../rows.ts` says. Written for this project. */
export const retail = `
stock loss! = shrinkage = shrink ~ store retail shop stocktake stock inventory theft till sales
stock loss = stock shrinkage = inventory shrinkage = inventory loss
to roster = to rota = to schedule ~ staff team shift shifts own employees casuals crew
roster = rota = staff schedule = shift schedule
rostering = staff scheduling = shift scheduling
till = cash register = checkout ~ shop store customer customers cash counter cashier shift retail
to cash up = to cash off
to balance the till = to balance tills
to balance the till > to cash up
to balance the till > to count the till
to cash up > to count the till
point of sale = POS = point-of-sale ~ till store shop retail terminal payment system display checkout
click-and-collect = click and collect = buy online pick up in store = BOPIS = in-store pickup
stocktake = stock take = stock count = inventory count = stock-taking
to stocktake > to count stock
stock control = inventory control
stock management = inventory management
stock management > stock control
stock management > inventory control
inventory management > stock control
inventory management > inventory control
stockroom = back room = stock room ~ store shop delivery deliveries stock
to replenish shelves = to restock shelves = to refill shelves = to fill shelves = to stack shelves = to stock shelves
shelf filler = shelf stacker
store manager = shop manager
head office = headquarters = HQ
keyholder = key holder
visual merchandising = VM ~ display displays window store merchandising
window dressing > window display
end cap = gondola end
planogram > shelf layout
planogram! = POG ~ shelf store merchandising display
markdown = price reduction ~ store stock clearance sale
like-for-like sales = comparable sales = same-store sales = comp sales
footfall = foot traffic = customer traffic
average transaction value = ATV = average basket value = average order value
units per transaction = UPT = items per basket
conversion rate = conversion ~ footfall store
upselling = up-selling
cross-selling = cross-sell
loyalty programme = loyalty program = loyalty scheme
mystery shopper = secret shopper
loss prevention = LP ~ theft shrinkage shrink store stock
shoplifting = shop theft = store theft
stock keeping unit = SKU
fast-moving consumer goods = FMCG = consumer packaged goods = CPG
homeware = home goods = housewares
womenswear = women's clothing = ladieswear
menswear = men's clothing
stock rotation = rotation of stock
first in first out = FIFO
sales floor = shop floor ~ store customer customers retail display displays till
to take stock > stocktaking ~ store shop stockroom warehouse counted
to take stock > stock-taking ~ store shop stockroom warehouse counted
`;
